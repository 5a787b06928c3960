package org.jobgraph.source;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// One publication or file that something was read in.
@Entity
@Immutable
public class Document {

    @Id
    Integer id;

    @Column
    String key;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "source_slug")
    Source source;

    @Column
    String title;

    @Nullable
    String url;

    @Nullable
    Instant retrievedAt;

    @Nullable
    LocalDate asOf;

    @Column(length = 64, columnDefinition = "bpchar")
    @Nullable
    String sha256;
}

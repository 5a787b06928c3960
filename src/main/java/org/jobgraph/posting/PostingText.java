package org.jobgraph.posting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/// The description of a posting, many times as long as the rest of it and fetched only where it is shown.
@Entity
@Immutable
@Table(name = "job_posting")
public class PostingText {

    @Id
    @Column(name = "id")
    public Long key;

    @Column
    public String descriptionHtml;

    @Column
    public String descriptionText;
}

package org.jobgraph.role;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.Immutable;

/// A skill that a role asks for.
@Entity
@Immutable
@IdClass(RoleSkill.Key.class)
class RoleSkill {

    @Id
    String roleSlug;

    @Id
    String name;

    @Column(columnDefinition = "int2")
    Short ordinal;

    @Column
    Integer documentId;

    record Key(String roleSlug, String name) implements Serializable {
    }
}

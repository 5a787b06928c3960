package org.jobgraph.role;

/// A skill that a role asks for.
record RoleSkill(String roleSlug, String name) {
}

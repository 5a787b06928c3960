/// What people do: roles, the official occupations they are counted under, skills and outlook.
@org.jspecify.annotations.NullMarked
package org.jobgraph.role;

/// Employers.
@org.jspecify.annotations.NullMarked
package org.jobgraph.company;

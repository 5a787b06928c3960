/// How fast an import may be: what is answered meanwhile comes first.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.pace;

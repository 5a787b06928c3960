/// Documents from a folder, a file or an http(s) address.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.fetch;

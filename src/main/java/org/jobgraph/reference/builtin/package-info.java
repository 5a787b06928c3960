/// The reference data that ships with the product: read at first start, so that a new installation has something to say.
@org.jspecify.annotations.NullMarked
package org.jobgraph.reference.builtin;

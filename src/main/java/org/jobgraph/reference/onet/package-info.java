/// O*NET: occupations finer than SOC, the names they go by and the technologies they use.
@org.jspecify.annotations.NullMarked
package org.jobgraph.reference.onet;

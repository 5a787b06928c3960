/// How the service is run: its clock, health and configuration.
@org.jspecify.annotations.NullMarked
package org.jobgraph.ops;

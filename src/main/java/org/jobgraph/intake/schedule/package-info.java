/// When and from where sources are read: by configuration and by mutation, each once per schedule over all processes.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.schedule;

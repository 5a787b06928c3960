/// Job boards of Ashby: the answers of its public posting API.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.feed.ashby;

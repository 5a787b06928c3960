/// Companies' postings on SmartRecruiters: the answers of its public posting API.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.feed.smartrecruiters;

package org.jobgraph.role;

/// An older or hybrid occupation and one of the SOC 2018 occupations that its people are counted under now.
record OccupationCrosswalk(Occupation.Key from, String to) {
}

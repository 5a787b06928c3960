package org.jobgraph.training;

import org.eclipse.microprofile.graphql.Description;

/// What completing a program leads to.
@Description("What completing a training program leads to.")
public enum TrainingKind {
    @Description("A certificate.")
    CERTIFICATE, @Description("A single course.")
    COURSE, @Description("An academic degree.")
    DEGREE, @Description("A licence to practise.")
    LICENCE, @Description("Something else.")
    OTHER, @Description("Nobody says.")
    UNKNOWN
}

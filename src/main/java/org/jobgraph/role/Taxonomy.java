package org.jobgraph.role;

import org.eclipse.microprofile.graphql.Description;

/// Which classification an occupation's code belongs to.
@Description("Which classification an occupation's code belongs to.")
public enum Taxonomy {
    @Description("Standard Occupational Classification 2018; wages from May 2021 on.")
    SOC_2018, @Description("Standard Occupational Classification 2010; wages of May 2012 to May 2018.")
    SOC_2010, @Description("The hybrid of both that wages of May 2019 and May 2020 use.")
    OES_2019
}

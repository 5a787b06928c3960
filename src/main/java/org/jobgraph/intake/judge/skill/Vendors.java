package org.jobgraph.intake.judge.skill;

import java.util.Set;

/// Makers whose name in front makes two words the name of a product.
final class Vendors {

    private static final Set<String> VENDORS = Set.of("Microsoft", "Adobe", "Apache", "Oracle", "IBM", "Google", "Atlassian",
            "Autodesk", "Apple", "Amazon", "SAP", "ESRI", "Intuit", "PTC", "Bentley", "Siemens", "Cisco", "VMware", "Citrix",
            "Corel", "StataCorp", "Blackbaud", "Sage", "Trimble", "Salesforce", "Splunk", "Avid", "Ansys", "Cadence",
            "Synopsys", "Hewlett", "Juniper", "Symantec", "McAfee", "Dassault", "JetBrains", "OpenAI", "GitHub");

    private Vendors() {
    }

    static boolean is(String word) {
        return VENDORS.contains(word);
    }
}

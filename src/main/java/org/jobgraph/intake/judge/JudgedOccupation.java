package org.jobgraph.intake.judge;

import java.math.BigDecimal;

import org.jobgraph.posting.Origin;

/// An official occupation that a posting may be of.
///
/// @param soc code of SOC 2018, `15-1252`
/// @param confidence from 0 to 1, two decimals; of several occupations of one posting they need not add up to 1
public record JudgedOccupation(String soc, BigDecimal confidence, Origin origin) {
}

package org.jobgraph.intake.judge;

import java.math.BigDecimal;

/// An official occupation that the work of a role belongs to.
///
/// @param role slug
/// @param soc code of SOC 2018
/// @param confidence from 0 to 1
public record RoleOccupation(String role, String soc, BigDecimal confidence) {
}

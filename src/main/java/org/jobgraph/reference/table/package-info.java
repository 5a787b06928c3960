/// Tables in files: CSV, tab-separated text and xlsx, read row by row, their columns found by header text.
@org.jspecify.annotations.NullMarked
package org.jobgraph.reference.table;

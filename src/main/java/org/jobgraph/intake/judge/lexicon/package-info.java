/// Words as numbers, so that long texts are looked up without making a string of each word.
@org.jspecify.annotations.NullMarked
package org.jobgraph.intake.judge.lexicon;

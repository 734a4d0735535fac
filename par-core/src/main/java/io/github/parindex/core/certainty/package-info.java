/** Says what holds whatever weights one takes, with proof: places, overtaking, preference. */
@NullMarked
package io.github.parindex.core.certainty;

import org.jspecify.annotations.NullMarked;

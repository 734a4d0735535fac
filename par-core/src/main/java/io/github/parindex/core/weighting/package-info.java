/** Says how much each indicator counts: stated, elicited from people, or drawn from the data. */
@NullMarked
package io.github.parindex.core.weighting;

import org.jspecify.annotations.NullMarked;

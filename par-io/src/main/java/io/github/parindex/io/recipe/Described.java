package io.github.parindex.io.recipe;

import io.github.parindex.io.json.TitleDocument;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an object of a recipe may say of a node or an indicator: what it is, and how it is computed. */
interface Described extends Stated {

    @Nullable
    TitleDocument title();

    @Nullable
    String column();

    @Nullable
    String direction();

    @Nullable
    String unit();

    @Nullable
    String denominator();

    @Nullable
    BigDecimal target();

    @Nullable
    Map<String, ValueText> values();

    @Nullable
    CheckText check();
}

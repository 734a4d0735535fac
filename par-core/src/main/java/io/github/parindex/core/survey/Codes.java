package io.github.parindex.core.survey;

import io.github.parindex.core.number.Refusal;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Checks of codes and weights that forms, factors, items and answers share. */
final class Codes {

    private Codes() {}

    static void valid(String code) {
        if (Objects.requireNonNull(code, "code").isBlank() || !code.equals(code.strip())) {
            throw Refusal.refused("survey.code", code);
        }
    }

    static void distinct(String key, List<String> codes) {
        Set<String> seen = new HashSet<>();
        for (String code : codes) {
            if (!seen.add(code)) {
                throw Refusal.refused(key, code);
            }
        }
    }

    static void weight(String code, BigDecimal weight) {
        if (weight.signum() < 0) {
            throw Refusal.refused("survey.weight", code, weight);
        }
    }
}

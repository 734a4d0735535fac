package io.github.parindex.io.shape;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Method.Kind;
import io.github.parindex.core.indicator.Method.Setting;
import io.github.parindex.core.indicator.Method.Signature;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.weighting.Weighting;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The methods of a catalogue in words. Their names and those of their settings are the titles that the schema of recipes
 * gives them.
 */
final class MethodWords {

    static final MethodWords PREPARATION = new MethodWords("schema.Method.Preparation.", Preparation.signatures());
    static final MethodWords NORMALIZATION =
            new MethodWords("schema.Method.Normalization.", Normalization.signatures());
    static final MethodWords WEIGHTING = new MethodWords("schema.Method.Weighting.", Weighting.signatures());
    static final MethodWords AGGREGATION = new MethodWords("schema.Method.Aggregation.", Aggregation.signatures());
    static final MethodWords MISSING = new MethodWords("schema.Method.Missing.", Missing.signatures());

    private final String rows;
    private final List<Signature> signatures;

    private MethodWords(String rows, List<Signature> signatures) {
        this.rows = rows;
        this.signatures = signatures;
    }

    /** The name of a method, and in parentheses what it states. */
    Wording of(Method method) {
        Wording name = Wording.of(rows + method.name());
        return method.settings().isEmpty() ? name : Wording.of("indexChoice.method", name, settings(method));
    }

    private Wording settings(Method method) {
        Signature signature = signature(method.name());
        return Wording.joined(
                method.settings().entrySet().stream()
                        .map(setting -> Wording.of(
                                "indexChoice.setting",
                                Wording.of(row(signature, setting.getKey())),
                                value(method, setting.getKey(), setting.getValue())))
                        .toList(),
                "; ");
    }

    private Signature signature(String method) {
        return signatures.stream()
                .filter(known -> known.name().equals(method))
                .findFirst()
                .orElse(Signature.of(method));
    }

    /** The row of a setting: its own, that of the method which first has the same settings, or that of all methods. */
    private String row(Signature method, String setting) {
        Stream<String> alike = signatures.stream()
                .filter(other -> other.settings().equals(method.settings()))
                .map(Signature::name);
        return Stream.concat(Stream.of(method.name()), alike)
                .map(name -> rows + name + "." + setting)
                .filter(row -> Words.in(Locale.ENGLISH).template(row).isPresent())
                .findFirst()
                .orElse("schema.Method.setting." + setting);
    }

    private Object value(Method method, String setting, Object value) {
        return switch (kind(method, setting)) {
            case WORD -> Wording.of("indexChoice." + setting + "." + value);
            case METHOD -> method.method(setting).map(this::of).orElseThrow();
            default -> plain(method, value);
        };
    }

    private Kind kind(Method method, String setting) {
        return signature(method.name()).settings().stream()
                .filter(known -> known.name().equals(setting))
                .map(Setting::kind)
                .findFirst()
                .orElse(Kind.NUMBER);
    }

    private Object plain(Method method, Object value) {
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number);
        }
        if (value instanceof List<?> list) {
            return listed(list.stream().map(each -> plain(method, each)));
        }
        return value instanceof Map<?, ?> map
                ? listed(map.entrySet().stream()
                        .map(entry ->
                                Wording.of("indexChoice.setting", entry.getKey(), byCode(method, entry.getValue()))))
                : value;
    }

    /** What is stated of one code: a value, or settings of the same method in an object. */
    private Object byCode(Method method, Object stated) {
        if (stated instanceof Map<?, ?> object) {
            Map<String, Object> settings = new LinkedHashMap<>();
            object.forEach((setting, value) -> settings.put(String.valueOf(setting), value));
            return listed(Stream.of(settings(new Method(method.name(), settings))));
        }
        return plain(method, stated);
    }

    private static Wording listed(Stream<?> values) {
        return Wording.of("indexChoice.list", Wording.joined(values.toList(), "; "));
    }
}

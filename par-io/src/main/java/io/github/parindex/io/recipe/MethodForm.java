package io.github.parindex.io.recipe;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Method.Setting;
import io.github.parindex.core.indicator.Method.Signature;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.weighting.Weighting;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The methods of a catalogue, written without what holds where nothing is stated. */
@SuppressWarnings("ImmutableEnumChecker") // Functions without state.
enum MethodForm {
    PREPARATION(Preparation::signatures, method -> Preparation.of(method).method()),
    NORMALIZATION(Normalization::signatures, method -> Normalization.of(method).method()),
    WEIGHTING(Weighting::signatures, method -> Weighting.of(method).method()),
    AGGREGATION(Aggregation::signatures, method -> Aggregation.of(method).method()),
    MISSING(Missing::signatures, method -> Missing.of(method).method());

    private final Supplier<List<Signature>> signatures;
    private final UnaryOperator<Method> read;

    MethodForm(Supplier<List<Signature>> signatures, UnaryOperator<Method> read) {
        this.signatures = signatures;
        this.read = read;
    }

    /** The name alone, or an object with the settings that are not as usual. */
    Object of(Method whole) {
        return plain(brief(whole).asSetting());
    }

    /** The method without the settings that it has anyway. */
    Method brief(Method whole) {
        Map<String, Object> usual = usual(whole.name());
        Map<String, Object> stated = new LinkedHashMap<>(whole.settings());
        stated.entrySet().removeIf(setting -> setting.getValue().equals(usual.get(setting.getKey())));
        Method brief = new Method(whole.name(), stated);
        return read.apply(brief).equals(whole) ? brief : whole;
    }

    /** The settings that complete a default, as it is written, to a method; empty if none or not these alone do. */
    Optional<Map<String, Object>> completing(Method written, Method whole) {
        Map<String, Object> held = usual(written.name());
        held.putAll(written.settings());
        Map<String, Object> own = new LinkedHashMap<>(whole.settings());
        own.entrySet().removeIf(setting -> setting.getValue().equals(held.get(setting.getKey())));
        if (own.isEmpty() || !written.name().equals(whole.name())) {
            return Optional.empty();
        }
        Map<String, Object> settings = new LinkedHashMap<>(written.settings());
        settings.putAll(own);
        return read.apply(new Method(whole.name(), settings)).equals(whole) ? Optional.of(own) : Optional.empty();
    }

    /** What methods of one name have in common; empty if that is a whole method, or they have several names. */
    Optional<Method> common(List<Method> methods) {
        Method common = brief(methods.get(0));
        for (Method method : methods) {
            if (!method.name().equals(common.name())) {
                return Optional.empty();
            }
            Map<String, Object> shared = new LinkedHashMap<>(common.settings());
            shared.entrySet().retainAll(method.settings().entrySet());
            common = new Method(common.name(), shared);
        }
        Set<String> stated = common.settings().keySet();
        return settings(common.name()).anyMatch(setting -> setting.isRequired() && !stated.contains(setting.name()))
                ? Optional.of(common)
                : Optional.empty();
    }

    private Stream<Setting> settings(String name) {
        return signatures.get().stream()
                .filter(signature -> signature.name().equals(name))
                .flatMap(signature -> signature.settings().stream());
    }

    private Map<String, Object> usual(String name) {
        Map<String, Object> usual = new LinkedHashMap<>();
        settings(name)
                .filter(setting -> setting.otherwise().isPresent())
                .forEach(setting -> usual.put(setting.name(), otherwise(setting)));
        return usual;
    }

    private static Object otherwise(Setting setting) {
        Object value = setting.otherwise().orElseThrow();
        return value instanceof Number number ? (Object) number.doubleValue() : value;
    }

    /** Doubles are written as people write them: 20, not 20.0. */
    static Object plain(Object value) {
        if (value instanceof Double number) {
            return plain(number.doubleValue());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(MethodForm::plain).toList();
        }
        if (value instanceof Map<?, ?> object) {
            Map<String, Object> plain = new LinkedHashMap<>();
            object.forEach((key, each) -> plain.put(String.valueOf(key), plain(each)));
            return plain;
        }
        return value;
    }

    static BigDecimal plain(double number) {
        BigDecimal shortest = BigDecimal.valueOf(number);
        BigDecimal stripped = shortest.signum() == 0 ? BigDecimal.ZERO : shortest.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

package io.github.parindex.io.recipe;

import io.github.parindex.core.indicator.Method;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Rest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A method by name.
 *
 * @param method its name
 * @param settings all other fields, which the method knows
 */
@InShort("method")
record MethodText(@Filled String method, @Rest Map<String, Object> settings) {

    static Method method(String name, Map<String, Object> settings) {
        return new Method(name, settings(settings));
    }

    /** Settings as a method holds them: numbers as doubles, without those that were refused. */
    static Map<String, Object> settings(Map<String, Object> written) {
        Map<String, Object> settings = new LinkedHashMap<>();
        written.forEach((name, value) -> settings.put(name, setting(value)));
        return settings;
    }

    /** A value as a method holds it. */
    static Object setting(Object value) {
        if (value instanceof BigDecimal number) {
            return number.doubleValue();
        }
        if (value instanceof List<?> list) {
            // A loop, as a stream takes ten times as much of the stack for each list inside another.
            List<Object> settings = new ArrayList<>();
            for (Object each : list) {
                settings.add(setting(each));
            }
            return settings;
        }
        if (value instanceof Map<?, ?> object) {
            Map<String, Object> settings = new LinkedHashMap<>();
            object.forEach((name, each) -> settings.put(name.toString(), setting(each)));
            return settings;
        }
        return value;
    }
}

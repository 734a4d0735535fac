package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.indicator.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How an option of a case becomes a setting of the library's method, which checks it. */
@FunctionalInterface
interface Setting {

    Method in(Method method, Fields options);

    /** The library's method of a name with the settings that the options state. */
    static Method method(String name, Fields options, Setting... settings) {
        Method method = Method.of(name);
        for (Setting setting : settings) {
            method = setting.in(method, options);
        }
        return method;
    }

    /** An option that is the setting, under the same name. */
    static Setting same(String name) {
        return renamed(name, name);
    }

    /** An option that is a setting of another name. */
    static Setting renamed(String option, String name) {
        return (method, options) -> options.optional(option)
                .map(value -> method.with(name, plain(value)))
                .orElse(method);
    }

    /** An option whose words stand for a value: see {@link Fields#meaning}. */
    static Setting words(String option, String name, String... values) {
        return (method, options) -> {
            Optional<String> meaning = options.meaning(option, values);
            return meaning.isPresent() ? method.with(name, meaning.get()) : method;
        };
    }

    /** An option that can only say what is done anyway: see {@link Fields#says}. */
    static Setting says(String option, String pattern) {
        return (method, options) -> {
            options.says(option, pattern);
            return method;
        };
    }

    private static Object plain(JsonNode node) {
        List<Object> items = new ArrayList<>();
        node.forEach(item -> items.add(plain(item)));
        return node.isNumber() ? (Object) Fields.number("a setting", node) : node.isArray() ? items : node.asText();
    }
}

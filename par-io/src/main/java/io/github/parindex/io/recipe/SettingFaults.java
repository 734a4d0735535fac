package io.github.parindex.io.recipe;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Method.Setting;
import io.github.parindex.core.indicator.Method.Signature;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.weighting.Weighting;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.JsonWording;
import io.github.parindex.io.token.Misfit;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is wrong with single settings of a method that cannot be built, as one of its values was refused. A method that can
 * be built says itself what it lacks.
 */
record SettingFaults(Findings findings) {

    /**
     * Reports each setting that is not of its kind, or that the method does not know.
     *
     * @param name of the method
     * @param settings as they stand
     * @param catalogue of the methods that may stand there
     * @param named builds one of them, and refuses a name that is none
     * @param at pointer of the method
     */
    void find(
            String name,
            Map<String, Object> settings,
            List<Signature> catalogue,
            Function<Method, ?> named,
            String at) {
        List<Signature> found =
                catalogue.stream().filter(each -> each.name().equals(name)).toList();
        if (found.isEmpty() && !name.isBlank()) {
            findings.attempt(at, () -> named.apply(Method.of(name)));
        }
        found.forEach(signature -> settings.forEach((setting, value) -> {
            String place = Pointers.child(at, setting);
            if (value != null && !findings.isFaulty(place)) {
                findings.attempt(place, () -> check(signature, setting, MethodText.setting(value), place));
            }
        }));
    }

    private Method check(Signature signature, String name, Object value, String at) {
        Method alone = new Method(signature.name(), Map.of(name, value));
        alone.allowing(signature.settings().stream().map(Setting::name).toArray(String[]::new));
        signature.settings().stream()
                .filter(setting -> setting.name().equals(name))
                .forEach(setting -> check(alone, setting, value, at));
        return alone;
    }

    private void check(Method alone, Setting setting, Object value, String at) {
        String name = setting.name();
        switch (setting.kind()) {
            case NUMBER -> alone.number(name);
            case WHOLE -> alone.whole(name, 0);
            case TEXT -> alone.text(name);
            case WORD -> word(alone, setting);
            case NUMBERS -> alone.numbers(name);
            case TEXTS -> alone.texts(name);
            case TABLE -> alone.table(name);
            case METHOD -> alone.method(name).ifPresent(inside -> inside(name, inside, at));
            case LIST -> fits(value instanceof List, JsonWording.LIST, value, at);
            case OBJECT -> fits(value instanceof Map, JsonWording.OBJECT, value, at);
            case LIST_OR_OBJECT -> fits(value instanceof List || value instanceof Map, JsonWording.LIST, value, at);
        }
    }

    private static void word(Method alone, Setting setting) {
        String stated = alone.text(setting.name());
        if (!setting.words().contains(stated)) {
            throw Refusal.refused("indicator.setting.word", setting.name(), alone.name(), setting.words(), stated);
        }
    }

    /** A method within a method aggregates where its setting is called so, and weighs elsewhere. */
    private void inside(String setting, Method inside, String at) {
        if (setting.equals("aggregation")) {
            find(inside.name(), inside.settings(), Aggregation.signatures(), Aggregation::of, at);
        } else {
            find(inside.name(), inside.settings(), Weighting.signatures(), Weighting::of, at);
        }
    }

    private void fits(boolean fits, Wording asked, Object value, String at) {
        if (!fits) {
            findings.add(Misfit.of(asked, value).reported(message -> findings.problem(at, message)));
        }
    }
}

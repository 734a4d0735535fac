package io.github.parindex.io.recipe;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Method.Kind;
import io.github.parindex.core.indicator.Method.Setting;
import io.github.parindex.core.indicator.Method.Signature;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.weighting.Weighting;
import io.github.parindex.io.Nearest;
import io.github.parindex.io.token.BundleWording;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.JsonWording;
import io.github.parindex.io.token.Misfit;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.words.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is wrong with single settings of a method that cannot be built, as one of its values was refused. A method that can
 * be built says itself what it lacks.
 */
record SettingFaults(Findings findings) {

    /** Kinds whose faults may stand inside the value. */
    private static final Set<Kind> NESTED =
            EnumSet.of(Kind.NUMBERS, Kind.TEXTS, Kind.TABLE, Kind.METHOD, Kind.LIST, Kind.OBJECT, Kind.LIST_OR_OBJECT);

    /**
     * Reports each setting that is not of its kind, that the method does not know, or that it needs and does not find.
     *
     * @param name of the method
     * @param settings as they stand
     * @param catalogue of the methods that may stand there
     * @param named builds one of them, and refuses a name that is none
     * @param at pointer of the method
     */
    void findInWhole(
            String name,
            Map<String, Object> settings,
            List<Signature> catalogue,
            Function<Method, ?> named,
            String at) {
        find(name, settings, catalogue, named, at);
        signatures(name, catalogue)
                .forEach(signature -> signature.settings().stream()
                        .filter(setting -> setting.isRequired() && isLacking(setting.name(), settings, signature, at))
                        .map(setting -> Pointers.child(at, setting.name()))
                        .forEach(place -> findings.add(findings.problem(place, BundleWording.of("required")))));
    }

    /** Whether a setting is neither there, nor refused, nor misspelt. */
    private boolean isLacking(String name, Map<String, Object> settings, Signature signature, String at) {
        List<String> known = signature.settings().stream().map(Setting::name).toList();
        return !settings.containsKey(name)
                && !findings.isLost(Pointers.child(at, name))
                && Stream.concat(settings.keySet().stream(), findings.lostPartsOf(at).stream())
                        .filter(other -> !known.contains(other))
                        .noneMatch(other ->
                                Nearest.to(other, known).filter(name::equals).isPresent());
    }

    private static List<Signature> signatures(String name, List<Signature> catalogue) {
        return catalogue.stream().filter(each -> each.name().equals(name)).toList();
    }

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
        List<Signature> found = signatures(name, catalogue);
        if (found.isEmpty() && !name.isBlank()) {
            findings.attempt(at, () -> named.apply(Method.of(name)));
        }
        found.forEach(signature -> settings.forEach((setting, value) -> {
            String place = Pointers.child(at, setting);
            boolean isTold = findings.isLost(place) || (isNested(signature, setting) && findings.isFaulty(place));
            if (value != null && !isTold) {
                findings.attempt(place, () -> check(signature, setting, MethodText.setting(value), place));
            }
        }));
    }

    private static boolean isNested(Signature signature, String name) {
        return signature.settings().stream()
                .anyMatch(setting -> setting.name().equals(name) && NESTED.contains(setting.kind()));
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
            findInWhole(inside.name(), inside.settings(), Aggregation.signatures(), Aggregation::of, at);
        } else {
            findInWhole(inside.name(), inside.settings(), Weighting.signatures(), Weighting::of, at);
        }
    }

    private void fits(boolean fits, Wording asked, Object value, String at) {
        if (!fits) {
            findings.add(Misfit.of(asked, value).reported(message -> findings.problem(at, message)));
        }
    }
}

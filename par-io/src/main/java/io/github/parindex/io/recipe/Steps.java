package io.github.parindex.io.recipe;

import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Method.Setting;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.io.token.BundleWording;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Steps of normalisation. One that names no method completes another: a step that the recipe describes under a name, or the
 * only step of the default.
 */
final class Steps {

    private static final String AT = "/steps";

    private final Map<String, StepsText> named;
    private final Findings findings;
    private final Set<String> used = new HashSet<>();
    private final Map<Kind, Method> defaults = new HashMap<>();
    private boolean hasUnknown;

    /** Whose default a step completes. */
    enum Kind {
        INDICATORS,
        NODES;

        String place() {
            return this == INDICATORS ? "/indicators/normalize" : "/nodes/normalize";
        }
    }

    private Steps(Map<String, StepsText> named, Findings findings) {
        this.named = named;
        this.findings = findings;
    }

    /** No steps, where methods are stated outside a recipe. */
    static Steps none(Findings findings) {
        return new Steps(Map.of(), findings);
    }

    static Steps in(RecipeDocument document, Findings findings) {
        @Nullable Map<String, StepsText> named = document.steps();
        Steps steps = new Steps(named == null ? Map.of() : named, findings);
        steps.checkMethods();
        if (document.indicators() != null) {
            steps.remember(Kind.INDICATORS, document.indicators());
        }
        if (document.nodes() != null) {
            steps.remember(Kind.NODES, document.nodes());
        }
        return steps;
    }

    private void remember(Kind kind, Stated defaultOf) {
        @Nullable List<StepText> stated = defaultOf.normalize();
        @Nullable StepText only = stated == null || stated.size() != 1 ? null : stated.get(0);
        if (only == null || findings.isFaulty(kind.place())) {
            return;
        }
        List<Method> methods = only.method() == null
                ? only.step() == null ? List.of() : described(only.step(), only.settings())
                : method(only.method(), only.settings()).stream().toList();
        if (methods.size() == 1) {
            defaults.put(kind, methods.get(0));
        }
    }

    /** A method; empty if it is none, which is said where it is built. */
    private static Optional<Method> method(String name, Map<String, Object> settings) {
        try {
            return Optional.of(MethodText.method(name, settings));
        } catch (IllegalArgumentException saidWhereItIsBuilt) {
            return Optional.empty();
        }
    }

    /** The only step of a default. */
    Optional<Method> usual(Kind kind) {
        return Optional.ofNullable(defaults.get(kind));
    }

    /** The settings that the only step of a default lacks, so that it means something only where it is completed. */
    List<String> lacking(Kind kind) {
        return usual(kind).map(Steps::lacking).orElse(List.of());
    }

    private static List<String> lacking(Method method) {
        return Normalization.signatures().stream()
                .filter(signature -> signature.name().equals(method.name()))
                .flatMap(signature -> signature.settings().stream())
                .filter(setting -> setting.isRequired() && !method.settings().containsKey(setting.name()))
                .map(Setting::name)
                .toList();
    }

    /** The steps that are stated, each built; what is wrong with one is reported at its place. */
    List<Normalization> built(List<StepText> stated, String at, Kind kind) {
        List<Normalization> steps = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++) {
            @Nullable StepText step = stated.get(i);
            if (step != null) {
                String place = findings.written().element(at, i);
                for (Method method : methods(step, place, kind)) {
                    @Nullable Normalization built = findings.build(place, () -> Normalization.of(method));
                    if (built != null) {
                        steps.add(built);
                    }
                }
            }
        }
        return steps;
    }

    private List<Method> methods(StepText step, String at, Kind kind) {
        @Nullable String name = step.method();
        if (name != null && !name.isBlank()) {
            if (findings.isFaulty(at)) {
                faults().findInWhole(name, step.settings(), Normalization.signatures(), Normalization::of, at);
            }
            @Nullable Method method = findings.build(at, () -> MethodText.method(name, step.settings()));
            return method == null ? List.of() : List.of(method);
        }
        if (step.step() != null) {
            return named(step, step.step(), at);
        }
        Optional<Method> usual = usual(kind);
        boolean isDefault = at.startsWith(kind.place());
        if (isDefault || usual.isEmpty()) {
            String method = Pointers.child(at, "method");
            boolean follows = !isDefault && findings.isFaulty(kind.place());
            if (!follows && !findings.isLost(method) && step.method() == null && !findings.isFaulty(at)) {
                findings.add(findings.problem(method, BundleWording.of("required")));
            }
            return List.of();
        }
        @Nullable Method whole = findings.build(at, () -> completed(usual.get(), step.settings()));
        return whole == null ? List.of() : List.of(whole);
    }

    /** Where one value was refused, the others are held against what the method knows. */
    private SettingFaults faults() {
        return new SettingFaults(findings);
    }

    private List<Method> named(StepText step, String name, String at) {
        if (!named.containsKey(name)) {
            hasUnknown = true;
            findings.add(findings.problem(Pointers.child(at, "step"), Wording.of("recipe.noStep", name))
                    .withNearest(name, named.keySet()));
            return List.of();
        }
        @Nullable List<Method> methods = findings.build(at, () -> described(name, step.settings()));
        if (methods != null && methods.size() > 1 && !step.settings().isEmpty()) {
            findings.add(findings.problem(at, Wording.of("recipe.stepsNotCompleted", name, methods.size())));
        }
        return methods == null || findings.isFaulty(at) ? List.of() : methods;
    }

    /** The methods of a named step, each completed. */
    private List<Method> described(String name, Map<String, Object> settings) {
        used.add(name);
        @Nullable StepsText text = named.get(name);
        List<Method> methods = new ArrayList<>();
        if (text != null && text.normalize() != null && !findings.isFaulty(Pointers.child(AT, name))) {
            for (StepText each : text.normalize()) {
                if (each != null && each.method() != null) {
                    methods.add(completed(MethodText.method(each.method(), each.settings()), settings));
                }
            }
        }
        return methods;
    }

    private static Method completed(Method step, Map<String, Object> own) {
        Map<String, Object> settings = new LinkedHashMap<>(step.settings());
        settings.putAll(MethodText.settings(own));
        return new Method(step.name(), settings);
    }

    /** Named steps name methods; what a method lacks may be completed where the step is used. */
    private void checkMethods() {
        named.forEach((name, text) -> {
            @Nullable List<StepText> steps = text == null ? null : text.normalize();
            for (int i = 0; steps != null && i < steps.size(); i++) {
                @Nullable StepText each = steps.get(i);
                if (each != null) {
                    checkMethod(each, findings.written().element(Pointers.child(AT, name), i));
                }
            }
        });
    }

    private void checkMethod(StepText step, String at) {
        String place = Pointers.child(at, "method");
        @Nullable String name = step.method();
        if (name == null && !findings.isLost(place)) {
            findings.add(findings.problem(place, BundleWording.of("required")));
        } else if (name != null) {
            if (findings.isFaulty(at)) {
                faults().find(name, step.settings(), Normalization.signatures(), Normalization::of, at);
            }
            findings.build(at, () -> {
                Method method = MethodText.method(name, step.settings());
                return isPart(method) ? method : Normalization.of(method);
            });
        }
    }

    /** Whether a method is all right as far as it is stated, but lacks some settings. */
    private static boolean isPart(Method method) {
        return !lacking(method).isEmpty()
                && Normalization.signatures().stream()
                        .filter(signature -> signature.name().equals(method.name()))
                        .allMatch(signature -> signature.settings().stream()
                                .map(Setting::name)
                                .toList()
                                .containsAll(method.settings().keySet()));
    }

    /** A named step that nothing uses. */
    void checkUse() {
        named.keySet().stream()
                .filter(name -> !hasUnknown && !used.contains(name))
                .filter(name -> !findings.isFaulty(Pointers.child(AT, name)))
                .forEach(name ->
                        findings.add(findings.problem(Pointers.child(AT, name), Wording.of("recipe.stepNotUsed", name))
                                .withAdvice(Wording.of("recipe.maybeUseStep", name))));
    }
}

package io.github.parindex.io.token;

import io.github.parindex.io.Nearest;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.words.Wording;
import jakarta.validation.MessageInterpolator;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks the constraints of a document and reports violations at the JSON pointers of the values. */
public final class Validation {

    /** The validator escapes what could be read as an expression. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\${}])");

    /** One for all, as it knows the constraints of every record and costs some milliseconds to build. */
    private static final HibernateValidatorFactory FACTORY = factory();

    private Validation() {}

    /** The validator logs its version when it is loaded. That is kept from who said nothing of this logger. */
    private static HibernateValidatorFactory factory() {
        Logger version = Logger.getLogger("org.hibernate.validator.internal.util.Version");
        Level stated = version.getLevel();
        version.setLevel(stated == null ? Level.WARNING : stated);
        try {
            return jakarta.validation.Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .unwrap(HibernateValidatorFactory.class);
        } finally {
            version.setLevel(stated);
        }
    }

    /**
     * Takes each violation when it is found and its message is asked for, so that a document of nothing but faults ends the
     * validation, and no sentence is made that is not listed.
     *
     * @param document that is validated
     * @param findings what is wrong with it
     * @param reported places with what was said of them
     */
    private record Collector(Object document, Findings findings, Set<String> reported) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return interpolate(template, context, Locale.ENGLISH);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            HibernateMessageInterpolatorContext found = context.unwrap(HibernateMessageInterpolatorContext.class);
            String pointer = ViolationPath.pointer(document, found.getPropertyPath(), findings.written());
            Annotation constraint = context.getConstraintDescriptor().getAnnotation();
            boolean isNew = !isKnown(constraint, context.getValidatedValue(), pointer)
                    && (constraint instanceof OneField || reported.add(pointer + " " + template));
            if (isNew) {
                findings.add(pointer, () -> problem(template, context, pointer));
            }
            return "";
        }

        /** Whether a violation only follows from the loss of a value, which is reported already. */
        private boolean isKnown(Annotation constraint, Object value, String pointer) {
            if (findings.isLost(pointer)) {
                return true;
            }
            if (constraint instanceof OneField one) {
                return findings.hasLost(pointer, Fields.names((Record) value, Set.of(one.of())));
            }
            return constraint instanceof Needs needs
                    && findings.hasLost(
                            pointer,
                            Needs.Pair.of(needs).stream()
                                    .map(Needs.Pair::beside)
                                    .toList());
        }

        private Problem problem(String template, Context context, String pointer) {
            Problem problem = findings.problem(pointer, BundleWording.ofTemplate(template, parameters(context)));
            Object value = context.getValidatedValue();
            if (!(value instanceof CharSequence || value instanceof Number)) {
                return problem;
            }
            Problem shown = problem.withValue(value.toString());
            return context.getConstraintDescriptor().getAnnotation() instanceof WordOf word
                    ? advised(shown, EnumWords.of(word.value()))
                    : shown;
        }

        private static Map<String, Object> parameters(Context context) {
            Map<String, Object> parameters =
                    new HashMap<>(context.getConstraintDescriptor().getAttributes());
            context.unwrap(HibernateMessageInterpolatorContext.class)
                    .getMessageParameters()
                    .forEach((name, value) -> parameters.put(
                            name, ESCAPE.matcher(String.valueOf(value)).replaceAll("$1")));
            return parameters;
        }

        private static Problem advised(Problem problem, List<String> words) {
            return Nearest.to(problem.value(), words).isPresent()
                    ? problem.withNearest(problem.value(), words)
                    : problem;
        }
    }

    /**
     * Reports all violations of a document.
     *
     * @throws Findings.TooMany if it is nothing but problems
     */
    public static <D> void check(D document, Findings findings) {
        FACTORY.usingContext()
                .messageInterpolator(new Collector(document, findings, new HashSet<>()))
                .getValidator()
                .validate(document);
    }

    /** Refuses a document that could not be read back, such as one with a sum of more digits than the limit. */
    public static <D> D checked(D document) {
        Findings findings = new Findings("", "", ReadLimits.withDefaults());
        try {
            check(document, findings);
        } catch (Findings.TooMany hopeless) {
            // The first of them says enough.
        }
        findings.first().ifPresent(problem -> {
            throw Wording.of("write.notReadBack", problem.place(), problem.message())
                    .toException(problem.advice());
        });
        return document;
    }
}

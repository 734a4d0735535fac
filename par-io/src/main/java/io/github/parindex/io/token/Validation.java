package io.github.parindex.io.token;

import io.github.parindex.io.Nearest;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Wording;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** Checks the constraints of a document and reports violations at the JSON pointers of the values. */
public final class Validation {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String BETWEEN = "\u0000";

    /** One for all, as a validator is immutable and costs some milliseconds to build. */
    private static final Validator VALIDATOR = jakarta.validation.Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new BothLanguages())
            .buildValidatorFactory()
            .getValidator();

    private Validation() {}

    /** Gives every message in both languages, so that a document is validated once. */
    private static final class BothLanguages implements MessageInterpolator {

        private final MessageInterpolator bundles =
                new ParameterMessageInterpolator(Set.of(VIETNAMESE, Locale.ENGLISH), Locale.ENGLISH, false);

        @Override
        public String interpolate(String template, Context context) {
            return bundles.interpolate(template, context, VIETNAMESE)
                    + BETWEEN
                    + bundles.interpolate(template, context, Locale.ENGLISH);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return bundles.interpolate(template, context, locale);
        }
    }

    public static <D> void check(D document, Findings findings) {
        for (ConstraintViolation<D> violation : VALIDATOR.validate(document)) {
            String pointer = pointer(violation.getPropertyPath());
            if (!isKnown(violation, pointer, findings)) {
                findings.add(problem(violation, pointer, findings));
            }
        }
    }

    /** Refuses a document that could not be read back, such as one with a sum of more digits than the limit. */
    public static <D> D checked(D document) {
        Findings findings = new Findings("", "", ReadLimits.withDefaults());
        check(document, findings);
        findings.first().ifPresent(problem -> {
            throw new IllegalArgumentException(
                    "This could not be read back at " + problem.place() + ": " + problem.in(Locale.ENGLISH));
        });
        return document;
    }

    /** Whether a violation only follows from the loss of a value, which is reported already. */
    private static boolean isKnown(ConstraintViolation<?> violation, String pointer, Findings findings) {
        if (findings.isLost(pointer)) {
            return true;
        }
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        if (constraint instanceof OneField one) {
            List<String> fields = Fields.names((Record) violation.getLeafBean(), Set.of(one.of()));
            return findings.hasLost(pointer, fields);
        }
        return constraint instanceof Needs needs
                && findings.hasLost(
                        pointer,
                        Needs.Pair.of(needs).stream().map(Needs.Pair::beside).toList());
    }

    private static Problem problem(ConstraintViolation<?> violation, String pointer, Findings findings) {
        String[] message = violation.getMessage().split(BETWEEN, 2);
        Problem problem = findings.problem(pointer, new Wording(message[0], message[1]));
        @Nullable Object value = violation.getInvalidValue();
        if (!(value instanceof CharSequence || value instanceof Number)) {
            return problem;
        }
        Problem shown = problem.withValue(value.toString());
        return violation.getConstraintDescriptor().getAnnotation() instanceof WordOf word
                ? advised(shown, Words.of(word.value()))
                : shown;
    }

    private static Problem advised(Problem problem, List<String> words) {
        return Nearest.to(problem.value(), words).isPresent() ? problem.withNearest(problem.value(), words) : problem;
    }

    private static String pointer(Path path) {
        String pointer = "";
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer = Pointers.child(pointer, node.getIndex());
            } else if (node.getKey() != null) {
                pointer = Pointers.child(pointer, node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer = Pointers.child(pointer, node.getName());
            }
        }
        return pointer;
    }
}

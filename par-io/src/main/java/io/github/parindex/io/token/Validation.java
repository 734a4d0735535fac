package io.github.parindex.io.token;

import io.github.parindex.io.Nearest;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.words.Wording;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.jspecify.annotations.Nullable;

/** Checks the constraints of a document and reports violations at the JSON pointers of the values. */
public final class Validation {

    private static final String BETWEEN = "\u0000";

    /** The validator escapes what could be read as an expression. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\${}])");

    /** One for all, as a validator is immutable and costs some milliseconds to build. */
    private static final Validator VALIDATOR = jakarta.validation.Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new Unsaid())
            .buildValidatorFactory()
            .getValidator();

    private Validation() {}

    /** Keeps the parameters of a message beside its key, so that it can be said in any language afterwards. */
    private static final class Unsaid implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            Map<String, Object> parameters =
                    new TreeMap<>(context.getConstraintDescriptor().getAttributes());
            parameters.putAll(
                    context.unwrap(HibernateMessageInterpolatorContext.class).getMessageParameters());
            return parameters.entrySet().stream()
                    .map(each -> each.getKey() + BETWEEN + each.getValue())
                    .collect(Collectors.joining(BETWEEN));
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolate(template, context);
        }
    }

    private static Wording said(ConstraintViolation<?> violation) {
        String[] each = violation.getMessage().split(BETWEEN, -1);
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i + 1 < each.length; i += 2) {
            parameters.put(each[i], ESCAPE.matcher(each[i + 1]).replaceAll("$1"));
        }
        return BundleWording.ofTemplate(violation.getMessageTemplate(), parameters);
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
        Problem problem = findings.problem(pointer, said(violation));
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

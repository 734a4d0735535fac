package io.github.parindex.io.token;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Some fields make sense beside others only.
 *
 * <p>One annotation for all of them: a container of repeated ones would have to be public for the JDK's proxies.
 */
@Constraint(validatedBy = Needs.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    /** Each the name of a field that may be there, an arrow, and that of the field that must then be there. */
    String[] value();

    String message() default "{io.github.parindex.needs}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /**
     * One of the rules.
     *
     * @param field that may be there
     * @param beside that must then be there
     */
    record Pair(String field, String beside) {

        static List<Pair> of(Needs annotation) {
            return Stream.of(annotation.value())
                    .map(rule -> rule.split(" → ", 2))
                    .map(names -> new Pair(names[0], names[1]))
                    .toList();
        }

        private boolean isBroken(Record document) {
            return Fields.isPresent(document, field) && !Fields.isPresent(document, beside);
        }

        @Override
        public String toString() {
            return field + " → " + beside;
        }
    }

    /** Looks for both fields of each pair. */
    final class Validator implements ConstraintValidator<Needs, Record> {

        private List<Pair> pairs = List.of();

        @Override
        public void initialize(Needs annotation) {
            pairs = Pair.of(annotation);
        }

        @Override
        public boolean isValid(Record document, ConstraintValidatorContext context) {
            List<Pair> broken =
                    pairs.stream().filter(pair -> pair.isBroken(document)).toList();
            if (broken.isEmpty()) {
                return true;
            }
            String rules = broken.stream().map(Pair::toString).collect(Collectors.joining(", "));
            context.unwrap(HibernateConstraintValidatorContext.class).addMessageParameter("rules", rules);
            return false;
        }
    }
}

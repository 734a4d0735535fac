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
import java.util.Set;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Exactly one of some fields is there.
 *
 * <p>A record has one such rule: the validator would read a container of several by the JDK's proxy for it, which it can only
 * if the package of the container is exported.
 */
@Constraint(validatedBy = OneField.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OneField {

    /** The fields; all of the record if none is named. */
    String[] of() default {};

    /** The fewest of them: 0 where none will do. */
    int min() default 1;

    String message() default "{io.github.parindex.oneField}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Counts the fields of a record that are not null. */
    final class Validator implements ConstraintValidator<OneField, Record> {

        private Set<String> names = Set.of();
        private int min;

        @Override
        public void initialize(OneField annotation) {
            names = Set.of(annotation.of());
            min = annotation.min();
        }

        @Override
        public boolean isValid(Record document, ConstraintValidatorContext context) {
            List<String> present = Fields.present(document, names);
            if (present.size() >= min && present.size() <= 1) {
                return true;
            }
            context.unwrap(HibernateConstraintValidatorContext.class)
                    .addMessageParameter("fields", String.join(", ", Fields.names(document, names)))
                    .addMessageParameter("found", present.isEmpty() ? "0" : String.join(", ", present));
            return false;
        }
    }
}

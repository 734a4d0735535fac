package io.github.parindex.io.token;

import io.github.parindex.core.number.Exact;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number lies within the limits of {@link Exact}, whoever has read it. */
@Constraint(validatedBy = ExactDecimal.Validator.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ExactDecimal {

    String message() default "{io.github.parindex.digits}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the core. */
    final class Validator implements ConstraintValidator<ExactDecimal, BigDecimal> {

        @Override
        public boolean isValid(@Nullable BigDecimal value, ConstraintValidatorContext context) {
            return value == null || Digits.areWithinLimits(value);
        }
    }
}

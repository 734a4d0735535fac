package io.github.parindex.io.token;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text must be there and not only consist of spaces. */
@Required
@Constraint(validatedBy = {})
@Pattern(regexp = "(?s).*\\S.*", message = "{io.github.parindex.blank}")
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Filled {

    String message() default "{io.github.parindex.blank}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

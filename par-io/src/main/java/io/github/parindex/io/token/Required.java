package io.github.parindex.io.token;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A value must be there. */
@Constraint(validatedBy = {})
@NotNull(message = "{io.github.parindex.required}")
@Target({ElementType.FIELD, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Required {

    String message() default "{io.github.parindex.required}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

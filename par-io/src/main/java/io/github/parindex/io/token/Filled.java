package io.github.parindex.io.token;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text must be there and not only consist of spaces. */
@Required
@Constraint(validatedBy = {})
@SomeText
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Filled {

    String message() default "{io.github.parindex.blank}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

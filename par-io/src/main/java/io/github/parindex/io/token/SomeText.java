package io.github.parindex.io.token;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text, where it is there, does not only consist of spaces. */
@Constraint(validatedBy = {})
@Pattern(regexp = "(?s).*\\S.*", message = "{io.github.parindex.blank}")
@Target({ElementType.FIELD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SomeText {

    String message() default "{io.github.parindex.blank}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

package io.github.parindex.io.token;

import io.github.parindex.io.Problem;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** A text is one of the words for the values of an enum, such as {@code half-up}. */
@Constraint(validatedBy = WordOf.Validator.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WordOf {

    /** The values. */
    Class<? extends Enum<?>> value();

    String message() default "{io.github.parindex.word}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares with the words, and names them in the message. */
    final class Validator implements ConstraintValidator<WordOf, String> {

        private List<String> words = List.of();

        @Override
        public void initialize(WordOf annotation) {
            words = EnumWords.of(annotation.value());
        }

        @Override
        public boolean isValid(@Nullable String word, ConstraintValidatorContext context) {
            if (word == null || words.contains(word)) {
                return true;
            }
            context.unwrap(HibernateConstraintValidatorContext.class)
                    .addMessageParameter("given", Problem.shortened(word))
                    .addMessageParameter("words", String.join(", ", words));
            return false;
        }
    }
}

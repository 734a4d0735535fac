package io.github.parindex.io.token;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that may be written in short: a value that is no object stands for an object in which the named fields have that
 * value and the others are left out. With {@code @InShort("code")} the text {@code "a"} stands for {@code {"code": "a"}}, and
 * with {@code @InShort("options")} a list for an object whose only field is that list.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InShort {

    /** The fields, all of the shape of the first. */
    String[] value();

    /** Whether these fields may be written in an object too; if not, an object has only the other ones. */
    boolean named() default true;

    /** Whether a writer writes in short what can be. */
    boolean written() default true;
}

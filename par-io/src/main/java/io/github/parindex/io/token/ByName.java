package io.github.parindex.io.token;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list of records that may be written as an object, in which the name of each field is a component of its record. A value
 * that is no object stands for one with that value alone: with {@code @ByName(value = "code", alone = {"of", "weight"})} the
 * object {@code {"a": 2, "b": ["c"]}} stands for {@code [{"code": "a", "weight": 2}, {"code": "b", "of": ["c"]}]}.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface ByName {

    /** The component that the name is. */
    String value();

    /** The components that a value may be which is no object; the first that it fits. */
    String[] alone();
}

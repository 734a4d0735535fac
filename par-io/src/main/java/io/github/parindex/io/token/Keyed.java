package io.github.parindex.io.token;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;

/**
 * A family of records, each of which stands in a document as an object with one field whose name says which record it is:
 * {@code {"bands": {…}}} or {@code {"checklist": {…}}}. The annotation is on the interface that all of them implement.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Keyed {

    /** A class without parameters to construct it, which gives the {@link Kinds} of the family. */
    Class<? extends Supplier<? extends Kinds<?>>> value();
}

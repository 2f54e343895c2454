package javax.annotation;

/** Stands in for the annotation of the same name, which no JDK has had since version 11. */
public @interface Generated {
    String value();

    String date() default "";

    String comments() default "";
}

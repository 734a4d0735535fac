package io.github.parindex.core.rule;

import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.AgainstPeers.Reference;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a rule as a developer writes it with static imports, so that a case file needs no Java beside it. */
final class RuleText {

    private static final Pattern TOKEN = Pattern.compile("\\s*(\"[^\"]*\"|[0-9]+|\\w+|[(),.])");
    private static final Map<String, Object> NAMES = Map.of(
            "FULL_SCORE", ZeroDenominator.FULL_SCORE,
            "ZERO", ZeroDenominator.ZERO,
            "NOT_APPLICABLE", ZeroDenominator.NOT_APPLICABLE,
            "MISSING", ZeroDenominator.MISSING,
            "BEST", Reference.BEST,
            "MEAN", Reference.MEAN,
            "PLACE", Reference.PLACE);

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    private RuleText(String text) {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.lookingAt()) {
            tokens.add(matcher.group(1));
            end = matcher.end();
            matcher.region(end, text.length());
        }
        require(text.substring(end).isBlank());
    }

    static Rule parse(String text) {
        RuleText reader = new RuleText(text);
        Object value = reader.value();
        reader.require(reader.next == reader.tokens.size() && value instanceof Rule);
        return (Rule) value;
    }

    private Object value() {
        String token = token();
        if (token.startsWith("\"")) {
            return token.substring(1, token.length() - 1);
        }
        if (Character.isDigit(token.charAt(0))) {
            return Integer.valueOf(token);
        }
        Object value = NAMES.get(token);
        if (value == null) {
            Stream<Method> factories =
                    Stream.of(Rule.class, Rounding.class).flatMap(type -> Stream.of(type.getMethods()));
            value = call(null, factories.toList(), token);
        }
        while (next < tokens.size() && tokens.get(next).equals(".")) {
            next++;
            value = call(value, List.of(value.getClass().getMethods()), token());
        }
        return value;
    }

    private Object call(Object receiver, List<Method> methods, String name) {
        List<Object> given = arguments();
        for (Method method : methods) {
            Object[] arguments = method.getName().equals(name) ? fitted(method, given) : null;
            if (arguments != null) {
                return invoke(method, receiver, arguments);
            }
        }
        throw new IllegalArgumentException("No method " + name + given + " in: " + text);
    }

    private List<Object> arguments() {
        require(token().equals("("));
        List<Object> arguments = new ArrayList<>();
        while (!tokens.get(next).equals(")")) {
            arguments.add(value());
            if (tokens.get(next).equals(",")) {
                next++;
            }
        }
        next++;
        return arguments;
    }

    private static Object[] fitted(Method method, List<Object> given) {
        Class<?>[] types = method.getParameterTypes();
        if (method.isVarArgs()) {
            int fixed = types.length - 1;
            Class<?> type = types[fixed].getComponentType();
            Object rest = Array.newInstance(type, given.size() - fixed);
            for (int i = fixed; i < given.size(); i++) {
                Array.set(rest, i - fixed, given.get(i));
            }
            return Stream.concat(given.stream().limit(fixed), Stream.of(rest)).toArray();
        }
        if (types.length != given.size()) {
            return null;
        }
        for (int i = 0; i < types.length; i++) {
            if (types[i] != int.class && !types[i].isInstance(given.get(i))) {
                return null;
            }
        }
        return given.toArray();
    }

    private static Object invoke(Method method, Object receiver, Object[] arguments) {
        try {
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause().getMessage(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private String token() {
        require(next < tokens.size());
        return tokens.get(next++);
    }

    private void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("No rule can be read from: " + text);
        }
    }
}

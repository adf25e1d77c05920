package sample;

import java.io.Serializable;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** All that lambdas, method references and strings put together can be, as far as a compiler writes them differently. */
public class Sample {
    private final String own = "own";

    interface Wide { long sum(byte b, short s, char c, int i, long l, float f, double d, boolean z); }

    interface Greets {
        private String hidden(String whom) { return "hello " + whom; }
        default Function<String, String> greeting() { return this::hidden; }
        default Supplier<String> late(int n) { return () -> hidden(n + "!"); }
    }

    record Pair(String left, double right) {
        static final Comparator<Pair> ORDER = Comparator.comparing(Pair::left).thenComparingDouble(Pair::right);
    }

    static class Base { protected String shielded() { return "shielded"; } }

    static class Derived extends Base { Supplier<String> up() { return super::shielded; } }

    class Inner {
        private String secret(int n) { return own + n; }
        IntFunction<String> secrets() { return n -> secret(n) + own; }
    }

    private static int twice(int n) { return 2 * n; }
    private String mine(Object o) { return own + o; }

    public static void main(String[] args) throws Exception {
        System.out.println(new Sample().all());
    }

    private List<Object> all() throws Exception {
        byte b = 1; short s = 2; char c = 'ก'; int i = 4; long l = 5L; float f = 6.5f; double d = 7.25; boolean z = true;
        Object none = null; char[] letters = {'x'}; String empty = "";
        Wide wide = (b1, s1, c1, i1, l1, f1, d1, z1) -> (long) (b1 + s1 + c1 + i1 + l1 + f1 + d1 + (z1 ? 1 : 0));
        Supplier<Long> captured = () -> wide.sum(b, s, c, i, l, f, d, z);
        ToIntFunction<Integer> unboxed = Sample::twice;
        Function<Integer, Integer> boxed = Sample::twice;
        IntToLongFunction widened = Math::abs;
        ToDoubleFunction<Integer> toDouble = Integer::intValue;
        IntFunction<int[]> arrays = int[]::new;
        Supplier<List<String>> made = ArrayList::new;
        Function<String, StringBuilder> builder = StringBuilder::new;
        Function<Object, String> bound = this::mine;
        List<String> log = new ArrayList<>();
        Consumer<String> dropped = log::add;
        LongConsumer droppedLong = Long::toString;
        dropped.accept("kept");
        Runnable nothing = () -> {};
        nothing.run();
        Callable0 fails = () -> { throw new java.io.IOException("told"); };
        String told; try { fails.call(); told = "no"; } catch (java.io.IOException e) { told = e.getMessage(); }
        Supplier<String> kept = (Supplier<String> & Serializable) () -> "serializable";
        Supplier<Supplier<String>> nested = () -> () -> own + i;
        Greets greets = new Greets() {};
        String joined = "a" + b + s + c + i + l + f + d + z + none + letters.length + empty + "\1\2" + 'y' + -0.0f;
        joined += joined.length() + "%" + null + new int[0].length;
        UnaryOperator<String> same = UnaryOperator.identity();
        return List.of(
                captured.get(), unboxed.applyAsInt(21), boxed.apply(4), widened.applyAsLong(-3), toDouble.applyAsDouble(3),
                arrays.apply(3).length, made.get(), builder.apply("sb").reverse().toString(), bound.apply(5), log, told,
                kept.get(), nested.get().get(), greets.greeting().apply("you"), greets.late(2).get(), joined, same.apply("s"),
                new Derived().up().get(), new Inner().secrets().apply(9),
                Stream.of(new Pair("b", 1), new Pair("a", 2), new Pair("a", 1)).sorted(Pair.ORDER).toList(),
                IntStream.range(0, 5).mapToObj(n -> "n" + n).collect(Collectors.joining(",")),
                Stream.of("x", "yy").collect(Collectors.toMap(k -> k, String::length, Integer::sum, TreeMap::new)),
                once() == once());
    }

    private static Runnable once() { return () -> {}; }

    interface Callable0 { void call() throws java.io.IOException; }
}

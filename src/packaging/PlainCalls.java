import static org.objectweb.asm.Opcodes.*;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.ClassNode;

/**
 * Rewrites classes of a jar so that they start sooner: what a lambda, a method reference or strings put together with
 * {@code +} leave to be linked at their first run ({@code invokedynamic}) becomes a class or a method that is simply
 * there. Linking took a twentieth of the time of a start, even with an archive of classes (src/docs/benchmarks.md).
 *
 * <p>Run by the build: {@code java PlainCalls.java JAR PACKAGE...}, packages written with slashes. Serializable lambdas,
 * the methods of records, and classes older than Java 11, which have no nests, stay as they are.
 */
final class PlainCalls {
    private static final String CONCATENATION = "java/lang/invoke/StringConcatFactory";
    private static final String LAMBDA = "java/lang/invoke/LambdaMetafactory";
    private static final Type BUILDER = Type.getType(StringBuilder.class);
    private static final Type OBJECT = Type.getType(Object.class);
    private static final Map<Type, Type> BOXED = Map.of(
            Type.getType(Boolean.class), Type.BOOLEAN_TYPE,
            Type.getType(Character.class), Type.CHAR_TYPE,
            Type.getType(Byte.class), Type.BYTE_TYPE,
            Type.getType(Short.class), Type.SHORT_TYPE,
            Type.getType(Integer.class), Type.INT_TYPE,
            Type.getType(Float.class), Type.FLOAT_TYPE,
            Type.getType(Long.class), Type.LONG_TYPE,
            Type.getType(Double.class), Type.DOUBLE_TYPE);

    /** What stands in the recipe of a concatenation for the next argument, and for the next constant. */
    private static final char ARGUMENT = '\1';

    private static final char CONSTANT = '\2';

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Map<String, byte[]> made = new TreeMap<>();
    private final Map<String, List<String>> nests = new TreeMap<>();

    private PlainCalls() {}

    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        List<String> packages = List.of(args).subList(1, args.length);
        PlainCalls calls = new PlainCalls();
        Map<String, ZipEntry> heads = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    calls.entries.put(entry.getName(), in.readAllBytes());
                    heads.put(entry.getName(), entry);
                }
            }
        }
        calls.rewrite(packages);
        Path written = jar.resolveSibling(jar.getFileName() + ".plain");
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(written)))) {
            long time = heads.values().iterator().next().getTime(); // the same for all: the build is reproducible
            for (Map.Entry<String, byte[]> entry : calls.entries.entrySet()) {
                ZipEntry head = new ZipEntry(entry.getKey());
                head.setTime(heads.containsKey(entry.getKey()) ? heads.get(entry.getKey()).getTime() : time);
                out.putNextEntry(head);
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        Files.move(written, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private void rewrite(List<String> packages) {
        entries.replaceAll((name, bytes) ->
                name.endsWith(".class") && packages.stream().anyMatch(p -> name.startsWith(p + "/"))
                        ? rewritten(bytes)
                        : bytes);
        nests.forEach((host, members) -> entries.compute(host + ".class", (name, bytes) -> withMembers(bytes, members)));
        entries.putAll(made);
    }

    private byte[] rewritten(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS); // with constants of its own
        PlainClass plain = new PlainClass(writer);
        reader.accept(plain, 0);
        return plain.changed ? writer.toByteArray() : bytes;
    }

    /** A host of a nest lists its members, or they may not call its private methods. */
    private static byte[] withMembers(byte[] bytes, List<String> members) {
        ClassNode host = new ClassNode();
        new ClassReader(bytes).accept(host, 0);
        host.nestMembers = new ArrayList<>(host.nestMembers == null ? List.of() : host.nestMembers);
        host.nestMembers.addAll(members);
        ClassWriter writer = new ClassWriter(0);
        host.accept(writer);
        return writer.toByteArray();
    }

    /** One class, with plain calls. */
    private final class PlainClass extends ClassVisitor {
        private final List<Runnable> concatenations = new ArrayList<>();
        private String name = "";
        private String host = "";
        private int version;
        private boolean isInterface;
        private int lambdas;
        boolean changed;

        PlainClass(ClassVisitor next) {
            super(ASM9, next);
        }

        @Override
        public void visit(int version, int access, String name, String sign, String parent, String[] interfaces) {
            this.name = name;
            this.host = name;
            this.version = version & 0xffff;
            this.isInterface = (access & ACC_INTERFACE) != 0;
            super.visit(version, access, name, sign, parent, interfaces);
        }

        @Override
        public void visitNestHost(String nestHost) {
            host = nestHost;
            super.visitNestHost(nestHost);
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String type, String sign, String[] exceptions) {
            return new MethodVisitor(ASM9, super.visitMethod(access, method, type, sign, exceptions)) {
                @Override
                public void visitInvokeDynamicInsn(String call, String callType, Handle by, Object... with) {
                    if (by.getOwner().equals(CONCATENATION) && by.getName().equals("makeConcatWithConstants")) {
                        String own = "concat$" + concatenations.size();
                        concatenations.add(() -> concatenation(own, callType, with));
                        super.visitMethodInsn(INVOKESTATIC, name, own, callType, isInterface);
                        changed = true;
                    } else if (by.getOwner().equals(LAMBDA) && by.getName().equals("metafactory") && version >= V11) {
                        Lambda lambda = new Lambda(name + "$$L" + lambdas++, callType, call, with);
                        made.put(lambda.name + ".class", lambda.written(version, host));
                        nests.computeIfAbsent(host, h -> new ArrayList<>()).add(lambda.name);
                        lambda.call(mv);
                        changed = true;
                    } else {
                        super.visitInvokeDynamicInsn(call, callType, by, with);
                    }
                }
            };
        }

        /** A method that puts the strings together in the order of the recipe. */
        private void concatenation(String own, String type, Object[] with) {
            int access = ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC;
            GeneratorAdapter code = generator(super.visitMethod(access, own, type, null, null), access, own, type);
            code.newInstance(BUILDER);
            code.dup();
            code.invokeConstructor(BUILDER, new Method("<init>", "()V"));
            int constant = 1;
            int argument = 0;
            StringBuilder literal = new StringBuilder();
            for (char c : ((String) with[0]).toCharArray()) {
                if (c == CONSTANT) {
                    literal.append(with[constant++]);
                } else if (c == ARGUMENT) {
                    appendLiteral(code, literal);
                    code.loadArg(argument);
                    append(code, appended(code.getArgumentTypes()[argument++]));
                } else {
                    literal.append(c);
                }
            }
            appendLiteral(code, literal);
            code.invokeVirtual(BUILDER, new Method("toString", "()Ljava/lang/String;"));
            code.returnValue();
            code.endMethod();
        }

        @Override
        public void visitEnd() {
            concatenations.forEach(Runnable::run);
            super.visitEnd();
        }
    }

    private static GeneratorAdapter generator(MethodVisitor into, int access, String name, String type) {
        GeneratorAdapter code = new GeneratorAdapter(into, access, name, type);
        code.visitCode();
        return code;
    }

    private static void appendLiteral(GeneratorAdapter code, StringBuilder literal) {
        if (literal.length() > 0) {
            code.push(literal.toString());
            append(code, "Ljava/lang/String;");
            literal.setLength(0);
        }
    }

    private static void append(GeneratorAdapter code, String type) {
        code.invokeVirtual(BUILDER, new Method("append", "(" + type + ")" + BUILDER));
    }

    /** The type by which a string builder takes an argument. */
    private static String appended(Type type) {
        return switch (type.getSort()) {
            case Type.BYTE, Type.SHORT -> "I";
            case Type.ARRAY, Type.OBJECT ->
                    type.getClassName().equals("java.lang.String") ? type.getDescriptor() : "Ljava/lang/Object;";
            default -> type.getDescriptor();
        };
    }

    /** A lambda or method reference as a class: what it captures are its fields. */
    private static final class Lambda {
        private final String name;
        private final Type self;
        private final Method factory;
        private final Method constructor;
        private final Type[] captured;
        private final Type kind;
        private final Method method;
        private final Handle does;
        private final Type actual;

        /** As in {@code LambdaMetafactory.metafactory}. */
        Lambda(String name, String callType, String method, Object... with) {
            this.name = name;
            this.self = Type.getObjectType(name);
            this.factory = new Method("of", callType);
            this.captured = factory.getArgumentTypes();
            this.constructor = new Method("<init>", Type.VOID_TYPE, captured);
            this.kind = factory.getReturnType();
            this.method = new Method(method, ((Type) with[0]).getDescriptor());
            this.does = (Handle) with[1];
            this.actual = (Type) with[2];
        }

        /** Puts an instance on the stack: always the same one, if nothing is captured. */
        void call(MethodVisitor code) {
            if (captured.length == 0) {
                code.visitFieldInsn(GETSTATIC, name, "INSTANCE", kind.getDescriptor());
            } else {
                code.visitMethodInsn(INVOKESTATIC, name, factory.getName(), factory.getDescriptor(), false);
            }
        }

        byte[] written(int version, String host) {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            String[] kinds = {kind.getInternalName()};
            writer.visit(version, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, OBJECT.getInternalName(), kinds);
            writer.visitNestHost(host);
            for (int i = 0; i < captured.length; i++) {
                writer.visitField(ACC_PRIVATE | ACC_FINAL, "c" + i, captured[i].getDescriptor(), null, null);
            }
            construct(method(writer, ACC_PRIVATE, constructor));
            if (captured.length == 0) {
                writer.visitField(ACC_STATIC | ACC_FINAL, "INSTANCE", kind.getDescriptor(), null, null);
                makeInstance(method(writer, ACC_STATIC, new Method("<clinit>", "()V")));
            } else {
                make(method(writer, ACC_STATIC, factory));
            }
            run(method(writer, ACC_PUBLIC, method));
            writer.visitEnd();
            return writer.toByteArray();
        }

        private static GeneratorAdapter method(ClassWriter writer, int access, Method method) {
            MethodVisitor into = writer.visitMethod(access, method.getName(), method.getDescriptor(), null, null);
            return generator(into, access, method.getName(), method.getDescriptor());
        }

        private void construct(GeneratorAdapter code) {
            code.loadThis();
            code.invokeConstructor(OBJECT, new Method("<init>", "()V"));
            for (int i = 0; i < captured.length; i++) {
                code.loadThis();
                code.loadArg(i);
                code.putField(self, "c" + i, captured[i]);
            }
            code.returnValue();
            code.endMethod();
        }

        private void makeInstance(GeneratorAdapter code) {
            code.newInstance(self);
            code.dup();
            code.invokeConstructor(self, constructor);
            code.putStatic(self, "INSTANCE", kind);
            code.returnValue();
            code.endMethod();
        }

        private void make(GeneratorAdapter code) {
            code.newInstance(self);
            code.dup();
            code.loadArgs();
            code.invokeConstructor(self, constructor);
            code.returnValue();
            code.endMethod();
        }

        /** Calls what the lambda does with what was captured and what is given, each made to fit. */
        private void run(GeneratorAdapter code) {
            boolean creates = does.getTag() == H_NEWINVOKESPECIAL;
            if (creates) {
                code.newInstance(Type.getObjectType(does.getOwner()));
                code.dup();
            }
            List<Type> wanted = wanted();
            for (int i = 0; i < captured.length; i++) {
                code.loadThis();
                code.getField(self, "c" + i, captured[i]);
                fit(code, captured[i], wanted.get(i));
            }
            Type[] given = method.getArgumentTypes();
            for (int i = 0; i < given.length; i++) {
                code.loadArg(i);
                fit(code, given[i], actual.getArgumentTypes()[i]);
                fit(code, actual.getArgumentTypes()[i], wanted.get(captured.length + i));
            }
            code.visitMethodInsn(opcode(), does.getOwner(), does.getName(), does.getDesc(), does.isInterface());
            giveBack(code, creates ? Type.getObjectType(does.getOwner()) : Type.getReturnType(does.getDesc()));
        }

        /** What the method takes, the object that it belongs to first. */
        private List<Type> wanted() {
            List<Type> wanted = new ArrayList<>();
            if (does.getTag() != H_NEWINVOKESPECIAL && does.getTag() != H_INVOKESTATIC) {
                wanted.add(Type.getObjectType(does.getOwner()));
            }
            wanted.addAll(List.of(Type.getArgumentTypes(does.getDesc())));
            return wanted;
        }

        private int opcode() {
            return switch (does.getTag()) {
                case H_INVOKESTATIC -> INVOKESTATIC;
                case H_INVOKEVIRTUAL -> INVOKEVIRTUAL;
                case H_INVOKEINTERFACE -> INVOKEINTERFACE;
                case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
                // A private method, which others of its nest call as any other.
                case H_INVOKESPECIAL -> does.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
                default -> throw new IllegalStateException(does.toString());
            };
        }

        private void giveBack(GeneratorAdapter code, Type result) {
            Type wanted = method.getReturnType();
            if (wanted.getSort() != Type.VOID) {
                fit(code, result, actual.getReturnType());
                fit(code, actual.getReturnType(), wanted);
            } else if (result.getSize() > 0) {
                code.visitInsn(result.getSize() == 1 ? POP : POP2);
            }
            code.returnValue();
            code.endMethod();
        }

        /** Makes a value of one type fit another, as Java does: widened, boxed, unboxed, cast. */
        private static void fit(GeneratorAdapter code, Type from, Type to) {
            if (isPrimitive(from) && isPrimitive(to)) {
                code.cast(from, to);
            } else if (isPrimitive(from)) {
                code.valueOf(from);
            } else if (isPrimitive(to) && BOXED.containsKey(from)) {
                Type held = BOXED.get(from);
                code.invokeVirtual(from, new Method(held.getClassName() + "Value", held, new Type[0]));
                code.cast(held, to);
            } else if (isPrimitive(to)) {
                code.unbox(to);
            } else if (!to.equals(from)) {
                code.checkCast(to);
            }
        }

        private static boolean isPrimitive(Type type) {
            return type.getSort() < Type.ARRAY;
        }
    }
}

namespace FactCheck.Values;

/// <summary>How the words around a number bound it (see the table in the handbook, "Qualifiers").</summary>
public enum Qualifier
{
    /// <summary>No qualifier, or <c>đúng</c>, <c>tròn</c>, <c>exactly</c>.</summary>
    Exact,

    /// <summary><c>hơn</c>, <c>trên</c>, <c>more than</c>: strictly above.</summary>
    MoreThan,

    /// <summary><c>ít nhất</c>, <c>at least</c>.</summary>
    AtLeast,

    /// <summary><c>gần</c>, <c>nearly</c>: a little below.</summary>
    Nearly,

    /// <summary><c>dưới</c>, <c>chưa đến</c>, <c>fewer than</c>: strictly below.</summary>
    LessThan,

    /// <summary><c>tối đa</c>, <c>no more than</c>.</summary>
    AtMost,

    /// <summary><c>up to</c>, <c>as many as</c>.</summary>
    UpTo,

    /// <summary><c>lên tới</c>, <c>reached</c>: a figure that was arrived at, read as exact.</summary>
    Reached,

    /// <summary><c>khoảng</c>, <c>about</c>: around.</summary>
    About,

    /// <summary><c>từ 1 đến 50</c>, <c>3.000-5.000</c>: both ends stated.</summary>
    Range,

    /// <summary><c>hàng nghìn</c>, <c>thousands of</c>: an order of magnitude.</summary>
    Order,

    /// <summary><c>vài chục</c>, <c>a few hundred</c>.</summary>
    Few,

    /// <summary><c>vài</c>, <c>several</c>, <c>many</c>: more than one, no figure.</summary>
    Vague,
}

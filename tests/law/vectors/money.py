"""Money in whole fen and exact fractions; no floating point anywhere."""

from fractions import Fraction


def fen(text):
    """Reads a yuan text such as "123.4" as whole fen."""
    yuan, _, part = text.partition(".")
    return int(yuan) * 100 + int((part + "00")[:2])


def yuan(amount_fen):
    """Writes whole fen with two decimals, as every answer is written."""
    return f"{amount_fen // 100}.{amount_fen % 100:02d}"


def yuan_short(amount_fen):
    """Writes whole fen without trailing zeros, as the amounts of the fee cases are written."""
    text = yuan(amount_fen)
    return text.rstrip("0").rstrip(".") if "." in text else text


def half_up(value):
    """Rounds a non-negative fraction to a whole number, the half upwards (floor of the doubled value plus one)."""
    return (2 * Fraction(value) + 1) // 2


def fen_of(value_yuan):
    """Rounds an exact yuan value to whole fen, half up."""
    return half_up(value_yuan * 100)

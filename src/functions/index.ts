/** The functions that Excel calls. The build appends the calls that associate each with its id to the files of the areas. */
import "./budget";
import "./earnedValue";
import "./forecast";
import "./transparency";
import "./volume";
import "./year";

/** The functions that Excel calls. The build appends the calls that associate each with its id to the files of the areas. */
import "./budget";
import "./distributions";
import "./earnedValue";
import "./forecast";
import "./kpi";
import "./organization";
import "./process";
import "./risk";
import "./simulation";
import "./transparency";
import "./uncertainty";
import "./volume";
import "./weighting";
import "./year";
